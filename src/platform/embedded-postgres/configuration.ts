/** Settings for a small server that must not lose what it acknowledged. Given at every start, so no file drifts. */
export function configuration(socketFolder: string, durable: boolean): readonly string[] {
  const settings = { ...common, unix_socket_directories: quoted(socketFolder), ...(durable ? {} : forgetful) }
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

const common = {
  listen_addresses: '',
  max_connections: 100,
  shared_buffers: '128MB',
  effective_cache_size: '512MB',
  work_mem: '8MB',
  maintenance_work_mem: '128MB',
  max_wal_size: '1GB',
  checkpoint_timeout: '15min',
  wal_compression: 'on',
  random_page_cost: 1.1,
  // Compiling a query costs more than any of ours takes.
  jit: 'off',
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  timezone: 'Asia/Ho_Chi_Minh',
  log_timezone: 'Asia/Ho_Chi_Minh',
  idle_in_transaction_session_timeout: '5min',
  log_line_prefix: '%m [%p] ',
  // What people typed does not belong in a log: no statements, no values, no "Key (email)=(…)".
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_parameter_max_length: 0,
}

const forgetful = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', shared_buffers: '64MB' }

const quoted = (path: string) => `"${path.replaceAll('"', '""')}"`
