namespace ItaIngest.Classification.Models;

/// <summary>What one n-gram added to a category's decision value.</summary>
/// <param name="Ngram">the field's letter (m measure and steps, i issue) and the letters, or the terms of a category; ^ and $ are start and end, 0 any digit</param>
/// <param name="Weight">above 0 speaks for the category</param>
public sealed record NgramWeight(string Ngram, double Weight);
