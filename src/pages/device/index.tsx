import { DeviceScreen } from '@/features/catalogue/DeviceScreen';

export default function Page() {
  return <DeviceScreen />;
}
