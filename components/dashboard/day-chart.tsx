import type { ComponentChildren } from 'preact';
import { useChunk } from '../shared/use-chunk';
import type { LineChartProps } from './line-chart';

const loadChart = () => import('./line-chart');

export interface DayChartProps {
  /** Left out: there is nothing to draw yet, and `children` say so. */
  chart: LineChartProps | null;
  /** What opens the table. */
  summary: string;
  /** Heads of the columns, the day's first. */
  columns: readonly string[];
  /** One a day, in the order of the table: the day, then a figure for each column. */
  rows: readonly { at: number; day: string; figures: readonly string[]; safe?: boolean }[];
  /** Between the two. */
  tools?: ComponentChildren;
  children?: ComponentChildren;
}

/** A figure told day by day: as a chart, and behind it the same as a table. */
export function DayChart({ chart, summary, columns, rows, tools, children }: DayChartProps) {
  const LineChart = useChunk(loadChart);
  return (
    <>
      {chart ? LineChart && <LineChart {...chart} /> : children}
      {tools}
      <details class="behind">
        <summary>{summary}</summary>
        <div class="scroll" tabIndex={0} role="group" aria-label={summary}>
          <table>
            <thead>
              <tr>
                {columns.map((column, index) => (
                  <th key={column} scope="col" class={index === 0 ? undefined : 'figure'}>
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ at, day, figures, safe }) => (
                <tr key={at} data-safe={safe}>
                  <th scope="row">{day}</th>
                  {figures.map((figure, index) => (
                    <td key={columns[index + 1]} class="figure">
                      {figure}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  );
}
