/** What webpack.config.js needs of the sources to build the add-in. */
export { helpChooser, helpPage } from '../../src/help';
export { manifestFor } from './manifest-for';
export { metadataFiles } from './metadata-files';
export { contentPolicy, WORKBENCH_POLICY } from '../site-headers';
