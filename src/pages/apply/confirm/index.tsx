import { ConfirmScreen } from '@/features/confirm/ConfirmScreen';

export default function ConfirmPage() {
  return <ConfirmScreen />;
}
