using GradCheck.Exercises;
using GradCheck.Fixtures;

namespace GradCheck.Diagnosis.Regions;

/// <summary>The column that a whole number in the same row names, and all others.</summary>
internal static class Labels
{
    public static IEnumerable<Region> Of(Symptoms symptoms) =>
        symptoms
            .Exercise.Forward.Inputs.Where(t => t.Domain is WholeAttribute && t.Declared!.Value.Columns == "1")
            .SelectMany(t =>
                (Region[])
                    [
                        new($"in the column that {t.ParameterName} names", (e, row, column) => IsLabel(e, t, row, column)),
                        new($"outside of the column that {t.ParameterName} names", (e, row, column) => !IsLabel(e, t, row, column)),
                    ]
            );

    private static bool IsLabel(Evidence e, Tensor labels, int row, int column) =>
        e.Case.Values[labels.Index] is var values && values.RowCount > row && (int)values[row, 0] == column;
}
