'use strict'
const { spawnSync } = require('node:child_process')
const fs = require('node:fs')

/** The Chromium from npm brings all it needs but NSS; Debian's is installed where it is missing and we may. */
exports.readyBrowser = () => {
  if (process.platform !== 'linux' || hasNss() || hasChromium()) return
  if (process.getuid() !== 0 || !isThere('/usr/bin/apt-get')) throw missing()
  console.log(
    'Đang cài đặt libnss3 cho trình duyệt của các bài kiểm tra… / Installing libnss3 for the browser of the tests…',
  )
  const env = Object.assign({}, process.env, { DEBIAN_FRONTEND: 'noninteractive' })
  const quiet = { env, stdio: ['ignore', 'ignore', 'inherit'] }
  spawnSync('apt-get', ['update', '-qq'], quiet)
  const { status } = spawnSync(
    'apt-get',
    ['install', '-qq', '-y', '--no-install-recommends', 'libnss3'],
    quiet,
  )
  if (status !== 0) throw missing()
}

function hasNss() {
  const { stdout } = spawnSync('/sbin/ldconfig', ['-p'], { encoding: 'utf8' })
  return /\blibnss3\.so\b/.test(stdout || '')
}

const hasChromium = () =>
  ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].some(isThere)

const isThere = (file) => fs.existsSync(file)

function missing() {
  const vi =
    'Các bài kiểm tra cần thư viện libnss3 cho trình duyệt. Nhờ quản trị máy chạy: apt-get install libnss3'
  const en =
    'The tests need the library libnss3 for their browser. Ask the administrator to run: apt-get install libnss3'
  return Object.assign(new Error(en), { sentence: `${vi} / ${en}` })
}
