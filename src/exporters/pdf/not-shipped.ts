/** Stands in for optional dependencies of jsPDF that the exporter never reaches. */
export default undefined;
