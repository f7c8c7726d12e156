import { HistoryScreen } from '@/features/apply/history/HistoryScreen';

export default function HistoryPage() {
  return <HistoryScreen />;
}
