/** What reading the words of one file may cost; beyond it the file is kept and offered, only not found by its words. */
export const readingLimits = {
  seconds: 30,
  heapMegabytes: 200,
  growthBytes: 500_000_000,
  characters: 400_000,
  pdfPages: 1000,
  /** Of the XML in a Word or Excel file, unpacked. */
  xmlBytes: 60_000_000,
}
