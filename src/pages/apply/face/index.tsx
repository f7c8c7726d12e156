import { FaceScreen } from '@/features/apply/face/FaceScreen';

export default function FacePage() {
  return <FaceScreen />;
}
