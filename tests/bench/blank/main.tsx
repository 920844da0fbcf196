// The yardstick of the popup's first paint: an empty extension page with the same Preact chunk and style sheets, and one line.
import { render } from 'preact';
import '@/components/shared/tokens.css';
import '@/components/shared/base.css';
import '@/components/popup/popup.css';

render(<p data-line="">ReplyClock</p>, document.getElementById('app')!);
