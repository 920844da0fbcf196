import type { Finding } from '@/utils/domain/compliance/finding';
import type { InterfaceLanguage } from '@/utils/text/language';
import { composerTexts } from '@/utils/text/composer';
import type { Tone } from '@/utils/text/shared';
import { StatusMark } from '../shared/status-mark';
import { countFindings, worstFirst, worstTone } from './finding-counts';

interface Props {
  findings: readonly Finding[];
  language: InterfaceLanguage;
}

const TONE_OF: Record<Finding['severity'], Tone> = { block: 'breached', warn: 'at-risk', advice: 'met' };

/** The small sign at the reply box; opens the list. With nothing found it is a mark alone. */
export function FindingsChip({ findings, language, expanded, onToggle }: Props & { expanded: boolean; onToggle: () => void }) {
  const text = composerTexts[language];
  const counts = countFindings(findings);
  const tone = worstTone(findings);
  if (counts.findings === 0) {
    return (
      <span class="clear" data-tone={tone} role="img" aria-label={`${text.label}: ${text.clear}`} title={`${text.label}: ${text.clear}`}>
        <StatusMark tone="met" />
      </span>
    );
  }
  const words = counts.blocking > 0 ? text.blocking(counts.blocking) : text.findings(counts.findings);
  return (
    <button type="button" class="chip" data-tone={tone} aria-expanded={expanded} aria-label={`${text.label}: ${words}`} onClick={onToggle}>
      <StatusMark tone={tone} />
      {words}
    </button>
  );
}

/** What was found, why it matters and what would be better. It changes nothing in the box. */
export function FindingsList({ findings, language, onClose }: Props & { onClose: () => void }) {
  const text = composerTexts[language];
  return (
    <>
      <div class="head">
        <h2>{text.list}</h2>
        <button type="button" class="close" aria-label={text.close} title={text.close} onClick={onClose} />
      </div>
      <ol>
        {worstFirst(findings).map((finding) => (
          <li key={`${finding.ruleId} ${finding.start}`}>
            <span class="severity" data-tone={TONE_OF[finding.severity]}>
              <StatusMark tone={TONE_OF[finding.severity]} />
              {text.severity[finding.severity]}
            </span>
            <p>{finding.message}</p>
            {finding.fix && (
              <p class="fix">
                <b>{finding.fix.label || text.fix}</b>
                {finding.fix.replacement && <q>{finding.fix.replacement}</q>}
              </p>
            )}
          </li>
        ))}
      </ol>
      <p class="never">{text.never}</p>
    </>
  );
}
