import { ProfileScreen } from '@/features/apply/profile/ProfileScreen';

export default function ProfilePage() {
  return <ProfileScreen />;
}
