'use strict'
const fs = require('node:fs')

/** What Node.js 26 wants of the system and a bare Debian does not have. */
exports.forNode = { 'libatomic.so.1': ['libatomic1'] }

/** The Chromium from npm brings all it needs but these; a Chromium of the system brings them too. */
exports.forBrowser = hasChromium()
  ? {}
  : { 'libnss3.so': ['libnss3', 'libnspr4', 'libsqlite3-0'], 'libexpat.so.1': ['libexpat1'] }

function hasChromium() {
  return ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].some((file) =>
    fs.existsSync(file),
  )
}
