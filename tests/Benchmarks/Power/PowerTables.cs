namespace GradCheck.Benchmarks.Power;

/// <summary>What was found, in three tables.</summary>
internal sealed class PowerTables
{
    // The lower ends of what the last table is reported by, as powers of ten of the largest entry.
    private static readonly (double From, string Row)[] Sizes =
    [
        (1e-1, "0.1 to 1"),
        (1e-2, "0.01 to 0.1"),
        (1e-3, "1e-3 to 0.01"),
        (1e-4, "1e-4 to 1e-3"),
        (0, "below 1e-4"),
    ];

    /// <summary>One wrong entry, by rung.</summary>
    public Detections OneEntry { get; } = new();

    /// <summary>All entries wrong by one factor, by rung.</summary>
    public Detections WholeTensor { get; } = new();

    /// <summary>One wrong entry, by how large it is beside the largest of its tensor.</summary>
    public Detections BySize { get; } = new();

    /// <summary>One wrong entry, judged entry by entry, by exercise.</summary>
    public Detections ByExercise { get; } = new();

    /// <summary>One wrong entry at large shapes, judged by directions, by exercise.</summary>
    public Detections LargeByExercise { get; } = new();

    /// <summary>Right gradients that were called wrong before anything was planted.</summary>
    public int Unclean { get; private set; }

    /// <summary>Plants an error of every size into some entries and into all; returns into how many entries.</summary>
    public int Plant(string rung, PlantedErrors errors, int entries)
    {
        if (!errors.IsClean)
        {
            Unclean++;
            return 0;
        }
        var picked = errors.Entries(entries).ToList();
        foreach (int exponent in Detections.Exponents)
        {
            double size = Math.Pow(10, exponent);
            foreach (int entry in picked)
            {
                bool isFound = errors.Finds(entry, size);
                OneEntry.Add(rung, exponent, isFound);
                (errors.IsByEntries ? ByExercise : LargeByExercise).Add(errors.Exercise, exponent, isFound);
                BySize.Add(Sizes.First(s => errors.RelativeSize(entry) >= s.From).Row, exponent, isFound);
            }
            // A tensor of zeros has nothing to scale.
            if (picked.Count > 0)
                WholeTensor.Add(rung, exponent, errors.FindsEverywhere(size));
        }
        return picked.Count;
    }

    /// <summary>The rows of <see cref="BySize"/>, from the largest entries down.</summary>
    public IEnumerable<string> SizesTried => Sizes.Select(s => s.Row).Intersect(BySize.Rows);
}
