import { useRef } from 'preact/hooks';

/** A button that asks for a file; the same file may be chosen again. */
export function FileButton(props: { label: string; accept: string; disabled?: boolean; onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="button" disabled={props.disabled} onClick={() => input.current?.click()}>
        {props.label}
      </button>
      <input
        ref={input}
        class="visually-hidden"
        type="file"
        accept={props.accept}
        aria-label={props.label}
        tabIndex={-1}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) props.onFile(file);
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
