namespace GradCheck.Diagnosis.Regions;

/// <summary>Some of the entries of a gradient.</summary>
/// <param name="Name">As it ends a sentence: <c>where x &lt; 0</c>, <c>in the last row</c>.</param>
/// <param name="Holds">Whether an entry, by row and column from 0, belongs to it.</param>
internal sealed record Region(string Name, Func<Evidence, int, int, bool> Holds)
{
    /// <summary>Whether the name tells already what is returned there.</summary>
    public bool TellsValues { get; init; }

    /// <summary>Whether it is empty as long as a dimension is 1.</summary>
    public bool IsByGrowth { get; init; }

    /// <summary>Where nothing is reached.</summary>
    public static Region ShouldBeZero { get; } =
        new("where it should be 0", (e, row, column) => e.Numeric[row, column] == 0) { TellsValues = true };

    private static Region IsZero { get; } =
        new("where it is 0 and should not be", (e, row, column) => e.Analytic[row, column] == 0 && e.Numeric[row, column] != 0)
        {
            TellsValues = true,
        };

    /// <summary>By the values of tensors of the gradient's shape, its own first; by what should be there; then by place.</summary>
    public static IEnumerable<Region> Of(Symptoms symptoms)
    {
        var numbers = EntryNumber.Of(symptoms).ToList();
        return
        [
            .. numbers.SelectMany(Bounds.Known),
            .. Labels.Of(symptoms),
            ShouldBeZero,
            IsZero,
            .. numbers.SelectMany(n => Bounds.Between(symptoms, n)),
            .. Places.All,
        ];
    }
}
