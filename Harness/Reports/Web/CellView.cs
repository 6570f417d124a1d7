namespace GradCheck.Reports.Web;

/// <summary>An entry of a matrix.</summary>
/// <param name="Level">How hot it is: 0 is within the tolerance, 4 the worst.</param>
internal sealed record CellView(string Text, int Level = 0, bool IsWorst = false);
