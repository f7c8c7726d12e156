import { ConfirmScreen } from '@/features/apply/confirm/ConfirmScreen';

export default function ConfirmPage() {
  return <ConfirmScreen />;
}
