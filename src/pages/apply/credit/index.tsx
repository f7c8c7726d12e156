import { CreditScreen } from '@/features/apply/credit/CreditScreen';

export default function CreditPage() {
  return <CreditScreen />;
}
