/** @jsxImportSource @/components/overlay */
import type { RowExplanation } from './row-explanation';

/** One row's countdown explained; labelled as ReplyClock's own. */
export function Tooltip({ title, explanation, owner }: { title: string; explanation: RowExplanation; owner: string }) {
  return (
    <>
      <p class="title">{title}</p>
      {explanation.facts.length > 0 && (
        <dl>
          {explanation.facts.map(({ label, lines }) => (
            <div key={label}>
              <dt>{label}</dt>
              {lines.map((line) => (
                <dd key={line}>{line}</dd>
              ))}
            </div>
          ))}
        </dl>
      )}
      {explanation.why.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      <p class="owner">{owner}</p>
    </>
  );
}
