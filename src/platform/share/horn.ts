/** The mark of Loa as outlines in a box of 44 by 40. */
export const horn =
  'M5 14.6h4.6c4.7 0 8.2-3 10.9-8.1v26c-2.7-5-6.2-8-10.9-8H5a2 2 0 0 1-2-2v-5.9a2 2 0 0 1 2-2z'
export const handle = 'M8.4 26.6h5.2l1.5 7.2h-5z'
export const arcs =
  'M25.4 15a7.4 7.4 0 0 1 0 9.1M30.4 10.3a14.3 14.3 0 0 1 0 18.5M35.4 5.7a21.3 21.3 0 0 1 0 27.7'
