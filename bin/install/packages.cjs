'use strict'
const { spawn } = require('node:child_process')
const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')

/** One quiet `npm ci` with one line of progress. */
exports.installPackages = async (root) => {
  const started = Date.now()
  const stopCounting = count(
    'Đang cài đặt các gói, khoảng một phút / Installing packages, about a minute',
    started,
  )
  const code = await npmCi(root)
  stopCounting()
  if (code !== 0) throw failed()
  const seconds = Math.round((Date.now() - started) / 1000)
  console.log(`Đã cài đặt các gói trong ${seconds} giây. / Packages installed in ${seconds} s.`)
}

function npmCi(root) {
  const args = ['ci', '--include=dev', '--include=optional', '--loglevel=error', '--no-audit', '--no-fund']
  // Under npm this is npm's own script, to be run by the same Node.js; by hand it is whatever npm the path has.
  const npm = process.env.npm_execpath
  const [program, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []]
  const child = spawn(program, first.concat(args), {
    cwd: root,
    env: Object.assign({}, process.env, cacheOf(root)),
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return new Promise((resolve) => {
    child.on('error', () => resolve(1))
    child.on('close', resolve)
  })
}

/** An account without a home of its own (a service) cannot use npm's usual cache. */
function cacheOf(root) {
  try {
    fs.accessSync(os.homedir(), fs.constants.W_OK)
    return {}
  } catch {
    return { npm_config_cache: path.join(root, 'var', 'npm-cache') }
  }
}

function count(words, started) {
  if (!process.stdout.isTTY) {
    console.log(`${words}…`)
    return () => {}
  }
  const show = () => process.stdout.write(`\r${words}… ${Math.round((Date.now() - started) / 1000)} s`)
  show()
  const showing = setInterval(show, 1000)
  return () => {
    clearInterval(showing)
    process.stdout.write('\r\x1b[K')
  }
}

function failed() {
  const vi = 'Không cài đặt được các gói. Kiểm tra kết nối tới kho gói npm và dung lượng ổ đĩa, rồi chạy lại.'
  const en =
    'The packages could not be installed. Check the connection to the npm registry and the disk, then run again.'
  return Object.assign(new Error(en), { sentence: `${vi} / ${en}` })
}
