namespace GradCheck.Reports.Web;

/// <summary>One rung, in the coordinates of its drawing.</summary>
/// <param name="Half">Half the width that is the rung's own.</param>
/// <param name="Y">Null where no number was compared.</param>
internal sealed record LadderPoint(string Rung, double X, double Half, double? Y, double? Floor, OutcomeWord Outcome, bool IsZero);
