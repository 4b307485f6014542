/** Loaded before a program (`node --require`): tells what it cost into the file that USAGE_FILE names, when it ends. */
const { writeFileSync } = require('node:fs');

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  const usage = { cpu: (user + system) / 1e6, peak: process.resourceUsage().maxRSS / 1024 };
  writeFileSync(process.env.USAGE_FILE, JSON.stringify(usage));
});
