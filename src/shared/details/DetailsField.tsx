import { useState } from 'react';
import { RegionSheet } from '@/shared/address';
import { regionText } from '@/shared/regionText';
import { Field, FieldButton, type FieldProps } from '@/ui';
import { REGION_LABEL, TYPED_FIELDS, type TypedField } from './fields';
import type { DetailsForm } from './useDetailsForm';

interface DetailsFieldProps extends Pick<FieldProps, 'placeholder' | 'hint'> {
  readonly form: DetailsForm;
  readonly field: TypedField;
  /** Says what is wrong as soon as the field is left. */
  readonly judgesOnLeave?: boolean;
}

/** A typed field of the personal details, by its row of the table. */
export function DetailsField({ form, field, placeholder, hint, judgesOnLeave = false }: DetailsFieldProps) {
  const { label, type, maxLength, multiline } = TYPED_FIELDS[field];
  return (
    <Field
      {...{ label, type, maxLength, multiline, placeholder, hint }}
      edition={form.edition}
      value={form.values()[field]}
      error={form.errors[field]}
      onChange={(text) => form.type(field, text)}
      onBlur={judgesOnLeave ? () => form.leave(field) : undefined}
    />
  );
}

/** 所在地区, which is chosen: its row, and the sheet in which it is, to be placed where a sheet can stand. */
export function useRegionField(form: DetailsForm) {
  const [isChoosing, setChoosing] = useState(false);
  const row = (
    <FieldButton
      label={REGION_LABEL}
      placeholder="请选择省、市、区"
      value={regionText(form.region)}
      error={form.errors.region}
      onTap={() => setChoosing(true)}
    />
  );
  const sheet = (
    <RegionSheet
      isOpen={isChoosing}
      region={form.region}
      onClose={() => setChoosing(false)}
      onChoose={form.chooseRegion}
    />
  );
  return { row, sheet };
}
