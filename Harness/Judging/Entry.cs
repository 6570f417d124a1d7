namespace GradCheck.Judging;

/// <summary>A compared entry of a gradient; rows and columns count from 0.</summary>
internal readonly record struct Entry(int Row, int Column, Comparison Comparison);
