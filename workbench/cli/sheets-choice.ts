import type { BuildOptions } from '../../shared/core';
import type { Command } from './command';

/** What the flags ask of the produced sheets; what none of them asks for is as the workbook remembers. */
export const sheetsChoice = ({
  tracking,
  dataTable,
  signed,
  keepsDay,
}: Extract<Command, { name: 'fix' | 'build' }>): BuildOptions => ({
  keepsDay,
  ...(tracking ? { tracking } : {}),
  ...(dataTable ? { dataTable } : {}),
  ...(signed ? { signed } : {}),
});
