// The yardstick of the popup's first paint: an empty extension page with the same Preact chunk and style sheet, and one line.
import { render } from 'preact';

render(<p data-line="">ReplyClock</p>, document.getElementById('app')!);
