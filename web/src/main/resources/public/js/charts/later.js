/** The charts that stand far down the page: loaded together when somebody moves on it. */

export { gaps } from './gaps.js';
export { heat } from './heat.js';
export { leadParts } from './leadparts.js';
export { measured } from './measured.js';
export { profiles } from './profiles.js';
export { staff } from './staff.js';
