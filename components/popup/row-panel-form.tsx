import type { ComponentChildren } from 'preact';

export interface RowPanelFormProps {
  label: string;
  /** Nothing can be saved as it stands. */
  refused: boolean;
  save: string;
  /** Takes back what is there already; `null` where nothing is. */
  undo: { label: string; onUndo: () => void } | null;
  cancel: string;
  onSave: () => void;
  onClose: () => void;
  children: ComponentChildren;
}

/** What is asked for below a row, or above them all: fields, what is said of them, and the ways out. Escape leaves it. */
export function RowPanelForm({ label, refused, save, undo, cancel, onSave, onClose, children }: RowPanelFormProps) {
  return (
    <form
      class="row-panel"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        if (!refused) onSave();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      {children}
      <div class="row-panel-ways">
        <button type="submit" class="button button-main" disabled={refused}>
          {save}
        </button>
        {undo && (
          <button type="button" class="button" onClick={undo.onUndo}>
            {undo.label}
          </button>
        )}
        <button type="button" class="button button-quiet" onClick={onClose}>
          {cancel}
        </button>
      </div>
    </form>
  );
}
