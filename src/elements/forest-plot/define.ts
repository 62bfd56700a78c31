import { ForestPlot } from './forest-plot.js';

ForestPlot.define();

export { ForestPlot };
