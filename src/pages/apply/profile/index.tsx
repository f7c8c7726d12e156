import { ProfileScreen } from '@/features/profile/ProfileScreen';

export default function ProfilePage() {
  return <ProfileScreen />;
}
