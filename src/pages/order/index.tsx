import { OrderScreen } from '@/features/orders/OrderScreen';

export default function OrderPage() {
  return <OrderScreen />;
}
