import { StudyFinding } from './study-finding.js';

StudyFinding.define();

export { StudyFinding };
