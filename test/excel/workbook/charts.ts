import { ApiError, type ApiObject } from '../rich-api';
import { addressOf } from './address';
import type { RangeModel } from './range';
import type { Sheet } from './sheet';

/** A chart as it was made. */
export interface ChartModel {
  readonly type: string;
  title: string;
  legend: boolean;
  reversed: boolean;
  at?: string;
  readonly series: SeriesModel[];
}

interface SeriesModel {
  name: string;
  values: string;
  names?: string;
  color?: string;
}

export function charts(sheet: Sheet, mayWrite: () => void): ApiObject {
  return {
    methods: {
      Add: (type: string, source: ApiObject, by: string) => {
        mayWrite();
        const { area } = source.of as RangeModel;
        if (area.columns !== 1 || by !== 'Columns')
          throw new ApiError('InvalidArgument', 'one column of numbers');
        const chart: ChartModel = {
          type,
          title: 'Chart Title',
          legend: true,
          reversed: false,
          series: [{ name: 'Series1', values: addressOf(area) }],
        };
        sheet.charts.push(chart);
        return chartOf(chart, sheet.charts.length - 1);
      },
    },
  };
}

function chartOf(model: ChartModel, index: number): ApiObject {
  return {
    id: `chart ${index}`,
    children: {
      Title: { setters: { Text: (text: string) => void (model.title = text) } },
      Legend: { setters: { Visible: (visible: boolean) => void (model.legend = visible) } },
      Axes: {
        children: {
          CategoryAxis: {
            setters: { ReversePlotOrder: (reversed: boolean) => void (model.reversed = reversed) },
          },
        },
      },
      Series: {
        methods: {
          GetItemAt: (at: number) => series(itemAt(model.series, at)),
          Add: (name: string) => {
            const added: SeriesModel = { name, values: '' };
            model.series.push(added);
            return series(added);
          },
        },
      },
    },
    methods: { SetPosition: (from: unknown, to: unknown) => void (model.at = `${cell(from)}:${cell(to)}`) },
  };
}

function series(model: SeriesModel): ApiObject {
  const address = ({ of }: ApiObject) => addressOf((of as RangeModel).area);
  return {
    setters: { Name: (name: string) => void (model.name = name) },
    methods: {
      SetValues: (range: ApiObject) => void (model.values = address(range)),
      SetXAxisValues: (range: ApiObject) => void (model.names = address(range)),
    },
    children: {
      Format: {
        children: { Fill: { methods: { SetSolidColor: (color: string) => void (model.color = color) } } },
      },
    },
  };
}

function itemAt<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new ApiError('ItemNotFound');
  return item;
}

function cell(corner: unknown): string {
  return typeof corner === 'string' ? corner : addressOf(((corner as ApiObject).of as RangeModel).area);
}
