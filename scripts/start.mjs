// Nothing here but the check of Node: what follows is written for a Node that passes it.
const [major, minor] = process.versions.node.split('.').map(Number)

if (major > 20 || (major === 20 && minor >= 12)) {
  import('./steps/start.mjs').then(({ start }) => start()).catch(giveUp)
} else {
  giveUp(
    new Error(
      `需要 Node 20.12 或更新的版本，这里是 ${process.versions.node}。请到 Node.js 官网安装长期支持版（LTS），再运行一次。\n` +
        `Kaidan needs Node 20.12 or newer; this is ${process.versions.node}. Install the current LTS release and run this again.`,
    ),
  )
}

/** @param {unknown} error */
function giveUp(error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
