import { HomeScreen } from '@/features/catalogue/HomeScreen';

export default function Page() {
  return <HomeScreen />;
}
