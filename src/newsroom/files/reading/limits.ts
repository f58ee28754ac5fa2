/** What reading the words of one file may cost; beyond it the file is kept and offered, only not found by its words. */
export const readingLimits = {
  seconds: 10,
  characters: 400_000,
  pdfPages: 1000,
  /** Of the XML in a Word or Excel file, unpacked. */
  xmlBytes: 60_000_000,
  /** What one packed stream of a PDF may unpack to. */
  streamBytes: 64_000_000,
  /** How much the whole process may grow while a file is read, whatever else it does meanwhile. */
  growthBytes: 500_000_000,
  heapMegabytes: 200,
}
