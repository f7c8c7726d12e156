import { FaceScreen } from '@/features/face/FaceScreen';

export default function FacePage() {
  return <FaceScreen />;
}
