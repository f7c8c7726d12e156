import { CreditScreen } from '@/features/credit/CreditScreen';

export default function CreditPage() {
  return <CreditScreen />;
}
