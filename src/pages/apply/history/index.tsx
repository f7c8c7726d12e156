import { HistoryScreen } from '@/features/history/HistoryScreen';

export default function HistoryPage() {
  return <HistoryScreen />;
}
