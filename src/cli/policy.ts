/** Placeholder until the policy command is merged here. */
export async function policyCommand(_args: readonly string[]): Promise<number> {
  return 3
}
