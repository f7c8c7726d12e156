import { useRef, useState } from 'react';
import * as v from 'valibot';
import { ApiError } from '@/api';
import { useChange } from '@/async';
import { fieldMessages } from '@/contract';
import type { Cancel } from '@/platform';
import { CellGroup, Field } from '@/ui';
import { ConfirmSheet } from './ConfirmSheet';

interface Objection {
  readonly message: string;
}

interface ObjectionSheetProps {
  readonly title: string;
  /** What the field is called, with an example of what may stand in it, and what comes of it. */
  readonly label: string;
  readonly placeholder: string;
  readonly hint: string;
  /** The words on the button that sends it. */
  readonly confirm: string;
  readonly request: v.GenericSchema<Objection, Objection>;
  readonly send: (body: Objection, cancel: Cancel) => Promise<void>;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onReload: () => Promise<unknown>;
}

/** An objection in the user's own words, which may be made once; what was typed stays until it is sent. */
export function ObjectionSheet(props: ObjectionSheetProps) {
  const { title, label, placeholder, hint, confirm, request, send, isOpen, onClose, onReload } = props;
  const message = useRef('');
  const [wrong, setWrong] = useState<string>();
  const objecting = useChange(async (cancel) => {
    const checked = v.safeParse(request, { message: message.current });
    setWrong(checked.success ? undefined : fieldMessages(checked.issues).message);
    if (!checked.success) return;
    try {
      await send(checked.output, cancel);
    } catch (error) {
      const atField = error instanceof ApiError ? error.fields.message : undefined;
      if (!atField) throw error;
      setWrong(atField);
    }
  }, onReload);
  return (
    <ConfirmSheet
      title={title}
      isOpen={isOpen}
      onClose={() => {
        setWrong(undefined);
        onClose();
      }}
      action={objecting}
      confirm={confirm}
      onConfirm={() => objecting.run()}
    >
      <CellGroup>
        <Field
          label={label}
          multiline
          value={message.current}
          maxLength={500}
          placeholder={placeholder}
          hint={hint}
          error={wrong}
          onChange={(text) => {
            message.current = text;
            if (wrong) setWrong(undefined);
          }}
        />
      </CellGroup>
    </ConfirmSheet>
  );
}
