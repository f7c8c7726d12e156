/** The one form of personal details: its fields as data, its state, its rows. */
export { DetailsField, useRegionField } from './DetailsField';
export {
  checkField,
  type DetailsErrors,
  type DetailsFieldId,
  type DetailsValues,
  errorsOf,
  keptWords,
  NO_REGION,
  OF_PERSON,
  requestOf,
  TYPED,
  TYPED_FIELDS,
  type TypedField,
  toldValues,
  valuesOf,
  wrongFields,
} from './fields';
export { type DetailsForm, useDetailsForm } from './useDetailsForm';
