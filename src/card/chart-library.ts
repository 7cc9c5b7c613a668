import { BarChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { type EChartsType, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

/** An empty chart with a size in pixels, with only the parts of the library that bars need. */
export function createChart(size: { readonly width: number; readonly height: number }): EChartsType {
  use([BarChart, GridComponent, SVGRenderer]);
  return init(null, null, { renderer: 'svg', ssr: true, ...size });
}
