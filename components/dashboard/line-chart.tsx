import { useEffect, useRef } from 'preact/hooks';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';

/** One line of a chart; `colour` names a custom property of the page, so that the scheme of the system decides. */
export interface ChartLine {
  label: string;
  values: (number | null)[];
  colour: string;
  dash?: number[];
  width?: number;
}

export interface LineChartProps {
  label: string;
  /** What the days are called beside the figures. */
  dayLabel: string;
  /** Epoch milliseconds, ascending. */
  at: number[];
  lines: ChartLine[];
  /** Indexes of two lines; the space between them is filled. */
  band?: [upper: number, lower: number];
  range: (low: number, high: number) => [number, number];
  formatValue: (value: number) => string;
  formatDay: (at: number) => string;
}

const HEIGHT = 240;
/** Two hexadecimal digits behind a colour: seen on the ground of either scheme, and the grid shows through. */
const BAND_ALPHA = '40';

/** Lines over days. The drawing is for the eye only: a table of the same figures stands behind every chart. */
export default function LineChart(props: LineChartProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    let chart: uPlot | null = null;
    const draw = () => {
      chart?.destroy();
      chart = new uPlot(optionsOf(props, element), [props.at.map((at) => at / 1000), ...props.lines.map((line) => line.values)], element);
    };
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    const resized = new ResizeObserver(() => chart?.setSize({ width: element.clientWidth, height: HEIGHT }));
    draw();
    scheme.addEventListener('change', draw);
    resized.observe(element);
    return () => {
      scheme.removeEventListener('change', draw);
      resized.disconnect();
      chart?.destroy();
    };
  }, [props]);
  return <div class="chart" ref={place} role="img" aria-label={props.label} />;
}

function optionsOf(props: LineChartProps, element: HTMLElement): uPlot.Options {
  const style = getComputedStyle(element);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  const font = `12px ${style.fontFamily}`;
  const axis = { stroke: colour('--muted'), font, grid: { stroke: colour('--line'), width: 1 }, ticks: { show: false } };
  return {
    width: element.clientWidth,
    height: HEIGHT,
    cursor: { points: { size: 7 }, drag: { x: false, y: false } },
    legend: { live: true },
    scales: { x: { time: true }, y: { range: (_, low, high) => props.range(low, high) } },
    axes: [
      { ...axis, values: (_, ticks) => ticks.map((at) => props.formatDay(at * 1000)), space: 70, size: 30 },
      { ...axis, values: (_, ticks) => ticks.map((value) => props.formatValue(value)), size: 58 },
    ],
    series: [
      { label: props.dayLabel, value: (chart, at, series) => props.formatDay((at ?? latest(chart, series) ?? 0) * 1000) },
      ...props.lines.map((line) => ({
        label: line.label,
        stroke: colour(line.colour),
        width: line.width ?? 2,
        ...(line.dash && { dash: line.dash }),
        points: { show: false },
        value: (chart: uPlot, value: number | null, series: number, index: number | null) => {
          const shown = index === null ? latest(chart, series) : value;
          return shown === null ? '–' : props.formatValue(shown);
        },
      })),
    ],
    ...(props.band && { bands: [{ series: [props.band[0] + 1, props.band[1] + 1] as [number, number], fill: `${colour('--accent')}${BAND_ALPHA}` }] }),
  };
}

/** The last figure of a line: what its legend says while nothing is pointed at. */
function latest(chart: uPlot, series: number): number | null {
  return chart.data[series]?.at(-1) ?? null;
}
