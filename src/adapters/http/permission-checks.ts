import { permissions } from '../../backend/schema/permissions.js';
import { parse } from '../../backend/schema/parse.js';

export const checks = {
  permissions: (value: unknown) => parse(permissions, value, 'permissions'),
};
