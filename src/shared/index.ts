/** What several features show and do about one rental; they never import each other, so it stands below them. */
export { CancelSheet } from './CancelSheet';
export { ConfirmSheet } from './ConfirmSheet';
export { ContactSheet } from './ContactSheet';
export { ObjectionSheet } from './ObjectionSheet';
export { FirstPayment } from './price/FirstPayment';
export { PriceCard } from './price/PriceCard';
export { pricePanel } from './price/pricePanel';
export { type OpenSum, SumSheet } from './price/SumSheet';
export { SumTerms } from './price/SumTerms';
export { RentalCard } from './RentalCard';
export { regionText } from './regionText';
export { SigningNotice } from './SigningNotice';
export { splitWords } from './splitWords';
export { type DepositSigning, useDepositSigning } from './useDepositSigning';
