/** Stands in for styles and pictures, which tests do not load. */
export default '';
