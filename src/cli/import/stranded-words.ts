/** Why a row that leaves no time for appointments is refused, and the two ways on. */
export function noTimeFor(appointments: number): string {
  const those = appointments === 1 ? "an appointment is" : `${appointments} appointments are`;
  return `${those} booked at times that they would no longer have: move or cancel them first, or add --displace`;
}
